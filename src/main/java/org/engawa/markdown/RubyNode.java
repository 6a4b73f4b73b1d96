package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** {@code {漢字|かんじ}} in the tree: the base, cut into as many pieces as there are readings. */
final class RubyNode extends Node implements DoNotDecorate {

    private final List<String> bases;
    private final List<String> readings;

    RubyNode(BasedSequence chars, List<String> bases, List<String> readings) {
        super(chars);
        this.bases = bases;
        this.readings = readings;
    }

    List<String> bases() {
        return bases;
    }

    List<String> readings() {
        return readings;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
