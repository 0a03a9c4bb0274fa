package org.articula.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.shared.FieldError;

/** Turns the rows of a sheet into members, row by row, and keeps in mind who came before. */
final class SheetMembers {

    private final SheetHeader header;
    private final int currentYear;
    private final List<NewMember> members = new ArrayList<>();
    private final Map<String, Integer> rowOfEmail = new HashMap<>();
    private final Map<String, Integer> rowOfPerson = new HashMap<>();

    SheetMembers(SheetHeader header, int currentYear) {
        this.header = header;
        this.currentYear = currentYear;
    }

    List<NewMember> list() {
        return List.copyOf(members);
    }

    /** The faults of the row; without any, its member is in the list from now on. */
    List<SheetError> add(SheetRow row) {
        Map<SheetColumn, String> faults = new EnumMap<>(SheetColumn.class);
        Map<SheetColumn, String> values = values(row, faults);
        NewMember member = member(values, faults);
        for (FieldError fault : NewMemberPolicy.check(member, currentYear)) {
            faults.putIfAbsent(SheetColumn.ofPath(fault.path()), fault.message());
        }
        checkDuplicates(row.number(), member, faults);
        // What is wrong with a column the sheet does not have was said once, in its header.
        faults.keySet().retainAll(header.positions().keySet());
        List<SheetError> errors = new ArrayList<>();
        faults.entrySet().stream()
                .sorted(Comparator.comparing(fault -> header.positions().get(fault.getKey())))
                .forEach(fault ->
                        errors.add(new SheetError(row.number(), fault.getKey().title(), fault.getValue())));
        errors.addAll(header.untitled(row));
        if (errors.isEmpty() && header.errors().isEmpty()) {
            members.add(NewMemberPolicy.tidy(member));
        }
        return errors;
    }

    private Map<SheetColumn, String> values(SheetRow row, Map<SheetColumn, String> faults) {
        Map<SheetColumn, String> values = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            Integer position = header.positions().get(column);
            SheetCell cell = position == null ? null : row.cells().get(position);
            values.put(column, cell == null ? "" : cell.text());
            if (cell != null) {
                cell.fault().ifPresent(fault -> faults.put(column, fault));
            }
        }
        return values;
    }

    /** Where sex or year cannot be read, some other stands in: the fault keeps the member out of the list. */
    private NewMember member(Map<SheetColumn, String> values, Map<SheetColumn, String> faults) {
        String sex = text(values, SheetColumn.SEX);
        if (SexText.read(sex).isEmpty()) {
            faults.putIfAbsent(SheetColumn.SEX, SexText.fault(sex));
        }
        String year = text(values, SheetColumn.BIRTH_YEAR);
        BirthYearText.fault(year).ifPresent(fault -> faults.putIfAbsent(SheetColumn.BIRTH_YEAR, fault));
        return new NewMember(
                text(values, SheetColumn.NAME),
                values.get(SheetColumn.WORKSHOP),
                values.get(SheetColumn.EMAIL),
                values.get(SheetColumn.PHONE),
                SexText.read(sex).orElse(Sex.X),
                faults.containsKey(SheetColumn.BIRTH_YEAR) ? 0 : Integer.parseInt(year),
                text(values, SheetColumn.MAIN_PRODUCT));
    }

    private void checkDuplicates(int row, NewMember member, Map<SheetColumn, String> faults) {
        String email = Objects.requireNonNullElse(member.email(), "");
        if (!email.isEmpty() && !faults.containsKey(SheetColumn.EMAIL)) {
            Integer earlier = rowOfEmail.putIfAbsent(NewMemberPolicy.emailKey(email), row);
            if (earlier != null) {
                faults.put(SheetColumn.EMAIL, "El correo «%s» ya está en la fila %d.".formatted(email, earlier));
            }
        }
        if (!faults.containsKey(SheetColumn.NAME) && !faults.containsKey(SheetColumn.BIRTH_YEAR)) {
            String person = NewMemberPolicy.personKey(member.name(), member.birthYear());
            Integer earlier = rowOfPerson.putIfAbsent(person, row);
            if (earlier != null) {
                faults.put(
                        SheetColumn.NAME,
                        "La misma persona ya está en la fila %d: mismo nombre y año de nacimiento.".formatted(earlier));
            }
        }
    }

    private static String text(Map<SheetColumn, String> values, SheetColumn column) {
        return Objects.requireNonNull(values.get(column));
    }
}
