package org.articula.availability;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How much room must be left where the program writes; with less, changes are refused. */
@ConfigurationProperties("articula.disk")
record DiskProperties(@DefaultValue("100MB") DataSize minimumFreeSpace) {}
