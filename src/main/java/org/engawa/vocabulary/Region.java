package org.engawa.vocabulary;

import org.engawa.locale.LocalText;

/** A part of the world under which countries are listed, for example `africa`. */
public record Region(String key, LocalText names) {}
