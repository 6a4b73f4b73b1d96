package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Accounts;
import org.engawa.account.Administration;
import org.engawa.account.Doer;
import org.engawa.account.Newcomer;
import org.engawa.account.SecondFactors;
import org.engawa.database.Database;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;

/** What an operator can do to the accounts of the newsroom. Each argument is a line. */
@ApplicationScoped
class AccountActs implements Acts {
    @Inject
    private Accounts accounts;

    @Inject
    private Administration administration;

    @Inject
    private SecondFactors factors;

    @Inject
    private OperatorLinks links;

    @Inject
    private Database database;

    @Override
    public boolean have(String name) {
        return name.startsWith("user-");
    }

    @Override
    public Answer act(String name, String lines) {
        List<String> arguments = lines.lines().toList();
        if (!database.ready()) {
            return Answer.failed("The database does not answer, so this can't be done now.");
        }
        try {
            return switch (name) {
                case "user-add" -> add(arguments);
                case "user-role" -> role(arguments);
                case "user-disable" -> disable(only(arguments), true);
                case "user-enable" -> disable(only(arguments), false);
                case "user-reset-link" -> resetLink(only(arguments));
                case "user-forget-factor" -> forgetFactor(only(arguments));
                case "user-list" -> list();
                case "user-set-up-link" -> links.setUp(links.site().address().toString());
                case "user-first" -> first(only(arguments));
                default -> Answer.failed("There is no act `" + name + "`.");
            };
        } catch (BadWords e) {
            return Answer.failed(e.sentence());
        } catch (AccountRefusal e) {
            return Answer.failed(sentence(e));
        } catch (PersistenceException | TransactionalException e) {
            return Answer.failed("The database failed meanwhile; nothing was done by halves. Try again.");
        }
    }

    private Answer add(List<String> arguments) {
        if (arguments.size() < 2) {
            return Answer.failed("user add wants a mail address and a name; write: engawa user add ADDRESS NAME"
                    + " [ROLE[:MISSION[:LANGUAGE]]...]");
        }
        Collection<Assignment> roles = RoleWords.read(arguments.subList(2, arguments.size()));
        Newcomer who = new Newcomer(
                arguments.get(0),
                arguments.get(1),
                links.site().defaultLanguage(),
                links.site().zone());
        Member member = administration.invite(Doer.OPERATOR, who, roles);
        return new Answer(
                true,
                List.of(
                        "Invited " + member.name() + " <" + member.address() + ">: " + RoleWords.write(roles) + ".",
                        "A password is chosen within 30 minutes, once, at:",
                        links.give(member)));
    }

    private Answer role(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Answer.failed("user role wants a mail address and all roles from now on; write: engawa user role"
                    + " ADDRESS [ROLE[:MISSION[:LANGUAGE]]...]");
        }
        Member member = member(arguments.get(0));
        Collection<Assignment> roles = RoleWords.read(arguments.subList(1, arguments.size()));
        administration.assign(Doer.OPERATOR, member.id(), roles);
        return done(member.address() + " now: " + RoleWords.write(roles) + "; all sign-ins of before have ended.");
    }

    private Answer disable(String address, boolean out) {
        Member member = member(address);
        administration.disable(Doer.OPERATOR, member.id(), out);
        return done(
                out
                        ? member.address() + " can no longer sign in; all sign-ins have ended."
                        : member.address() + " can sign in again.");
    }

    private Answer resetLink(String address) {
        Member member = member(address);
        return new Answer(
                true,
                List.of(
                        member.name() + " <" + member.address()
                                + "> chooses a new password within 30 minutes, once, at:",
                        links.give(member)));
    }

    private Answer forgetFactor(String address) {
        Member member = member(address);
        factors.forget(Doer.OPERATOR, member.id());
        return done(member.address() + " has no second factor any more; all sign-ins have ended.");
    }

    private Answer list() {
        List<String> lines = new ArrayList<>();
        for (Member member : accounts.all()) {
            lines.add(member.address() + "  " + member.name() + "  " + RoleWords.write(member.assignments())
                    + (factors.has(member.id()) ? "  second factor" : "")
                    + (member.disabled() ? "  disabled" : ""));
        }
        return new Answer(
                true, lines.isEmpty() ? List.of("There is no member yet; see engawa user set-up-link") : lines);
    }

    /** At a start: nothing to tell once there is a member. */
    private Answer first(String base) {
        return links.first(base);
    }

    private Member member(String address) {
        return accounts.byAddress(address)
                .orElseThrow(() -> new BadWords(
                        "There is no member with the address `" + address + "`; all are shown by: engawa user list"));
    }

    private static String only(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new BadWords("This wants one mail address and nothing else; see engawa help");
        }
        return arguments.get(0);
    }

    private static Answer done(String line) {
        return new Answer(true, List.of(line));
    }

    private static String sentence(AccountRefusal refusal) {
        return switch (refusal.reason()) {
            case ADDRESS_MALFORMED -> "`" + refusal.subject() + "` is no mail address; write it like name@example.org";
            case ADDRESS_TAKEN ->
                "There is a member with the address " + refusal.subject()
                        + " already; roles are changed by: engawa user role " + refusal.subject();
            case NAME_MALFORMED -> "`" + refusal.subject() + "` is no name; it wants 1 to 200 characters on one line";
            case MISSION_UNKNOWN ->
                "There is no mission `" + refusal.subject() + "`; missions.yaml in the content folder lists them";
            case MEMBER_DISABLED -> refusal.subject() + " is disabled; first: engawa user enable " + refusal.subject();
            case MEMBER_UNKNOWN,
                    PASSWORD_FLAWED,
                    LINK_DEAD,
                    ROLE,
                    LAST_ADMINISTRATOR,
                    OWN_ACCOUNT,
                    PASSKEY_UNKNOWN,
                    NO_OTHER_WAY,
                    LINK_UNKNOWN,
                    STALE,
                    LAST_FACTOR -> String.valueOf(refusal.getMessage());
        };
    }
}
