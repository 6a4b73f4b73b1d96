package org.engawa.web.newsroom;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Lets a field that a form left out be an empty one, for text. Browsers send every field of our forms; whoever takes one away gets the
 * answer of somebody who left it empty, and beans need not expect null.
 */
public class AbsentFields extends ELResolver {
    private final BeanELResolver beans = new BeanELResolver();

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (value == null && base != null && property != null && isText(context, base, property)) {
            beans.setValue(context, base, property, "");
        }
    }

    private boolean isText(ELContext context, Object base, Object property) {
        boolean text = beans.getType(context, base, property) == String.class;
        // What isn't text is for others to resolve.
        context.setPropertyResolved(false);
        return text;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
