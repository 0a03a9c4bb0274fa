/** Files that forms offer to download or ask to upload, by the names that ask for them. */
@org.jspecify.annotations.NullMarked
package org.articula.process.file;
