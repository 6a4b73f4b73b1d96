package org.engawa.browser;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** What needs services of others, in one {@link WiredHouse} and one after another. Each class works alone as well. */
@Suite
@SelectClasses({PeopleIT.class, MachineIT.class, PasskeyIT.class, ProviderIT.class})
class WiredHouseIT {}
