package org.engawa.calendar;

import java.time.LocalDate;

/**
 * A public holiday.
 *
 * @param country ISO 3166-1 alpha-2
 * @param key of its name in other languages, for example `new-year`; not every one has other names
 * @param english its name in English
 */
public record Holiday(LocalDate day, String country, String key, String english) {}
