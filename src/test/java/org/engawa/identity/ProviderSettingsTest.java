package org.engawa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.engawa.organization.Assignment;
import org.engawa.organization.Role;
import org.junit.jupiter.api.Test;

/** What operators write about claims. */
class ProviderSettingsTest {
    @Test
    void rolesAreWrittenAsPairs() {
        assertThat(ClaimRules.gifts(
                        "lusaka-desk=desk-officer:lusaka, cn=admins,cn=x=administrator".replace("admins,", "admins;")))
                .containsExactly(
                        new ClaimRules.Gift("lusaka-desk", Assignment.of(Role.DESK_OFFICER, "lusaka", null)),
                        new ClaimRules.Gift("cn=admins;cn=x", Assignment.of(Role.ADMINISTRATOR, null, null)));
    }

    @Test
    void whatIsNoneIsRefusedInWordsForTheOperator() {
        for (String wrong :
                List.of("desk", "=administrator", "desk=", "desk=chief", "desk=desk-officer", "a=administrator,")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> ClaimRules.gifts(wrong));
        }
    }
}
