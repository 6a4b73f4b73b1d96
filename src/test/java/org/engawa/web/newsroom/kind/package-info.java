/** Tests of the fields of each kind in the form. */
@org.jspecify.annotations.NullMarked
package org.engawa.web.newsroom.kind;
