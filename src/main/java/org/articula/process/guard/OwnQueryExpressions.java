package org.articula.process.guard;

import java.util.Map;
import org.articula.process.access.FilterExpressions;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates of the queries' expressions only our filters'. Every query of the engine, nested, stored or neither, ends here, and
 * nothing else does without a process or task to evaluate for: what diagrams carry is left alone.
 */
final class OwnQueryExpressions extends SpringExpressionManager {

    OwnQueryExpressions(ApplicationContext context, @Nullable Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new JuelExpression(createValueExpression(text), this, text) {

            @Override
            public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution context) {
                if (scope == null && !FilterExpressions.include(text)) {
                    throw QueryGuard.refusal();
                }
                return super.getValue(scope, context);
            }
        };
    }
}
