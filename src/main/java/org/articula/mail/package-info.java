/** What mails are made of, whatever they are about: bodies from templates, calendar files, headers that hold any name, links to chats. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.mail;
