package org.articula.process.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.BiPredicate;
import org.articula.process.access.FilterExpressions;
import org.articula.process.engine.RefusedValue;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/** No request brings an expression; a filter that somebody saves carries those of our own filters or none. */
final class QueryGuard implements CommandGuard {

    /** Not a fault of the engine's own kinds: its REST hides those of a filter's single result behind another, in English. */
    static RefusedValue refusal() {
        return new RefusedValue("Una consulta no puede llevar expresiones. Escriba el valor que busca.");
    }

    @Override
    public void check(Command<?> command, Asker asker) {
        if (command instanceof AbstractQuery<?, ?> query) {
            require(query, (property, expression) -> false);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            require((AbstractQuery<?, ?>) new CommandFields(command).get("extendingQuery"), (property, text) -> false);
        } else if (command instanceof SaveFilterCmd) {
            Filter filter = (Filter) new CommandFields(command).get("filter");
            require(filter == null ? null : filter.getQuery(), FilterExpressions::include);
        }
    }

    private static void require(@Nullable AbstractQuery<?, ?> query, BiPredicate<String, String> allowed) {
        if (query != null) {
            require(query, allowed, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    private static void require(
            AbstractQuery<?, ?> query, BiPredicate<String, String> allowed, Set<AbstractQuery<?, ?>> seen) {
        if (!seen.add(query)) {
            return;
        }
        query.getExpressions().forEach((property, expression) -> {
            if (!allowed.test(property, expression)) {
                throw refusal();
            }
        });
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(nested -> require(nested, allowed, seen));
        }
    }
}
