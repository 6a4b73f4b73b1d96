package org.engawa.browser;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * What members do that changes what readers find, in one house and one after another; the first member of all comes first, and hostile
 * names last. Each class works alone as well.
 */
@Suite
@SelectClasses({
    NewsroomIT.class,
    ReviewIT.class,
    PicturesIT.class,
    WithdrawLanguageIT.class,
    StandstillIT.class,
    ExtraFieldsIT.class,
    HostileNamesIT.class
})
class WorkingHouseIT {}
