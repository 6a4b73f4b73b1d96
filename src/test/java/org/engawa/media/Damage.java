package org.engawa.media;

import java.util.Arrays;

/** What a disk or a power cut makes of a file. */
enum Damage {
    EMPTY {
        @Override
        byte[] of(byte[] whole) {
            return new byte[0];
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] whole) {
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    LACKS_ITS_LAST_BYTE {
        @Override
        byte[] of(byte[] whole) {
            return Arrays.copyOf(whole, whole.length - 1);
        }
    },
    /** As files are whose length was written before their bytes. */
    ENDS_IN_ZEROS {
        @Override
        byte[] of(byte[] whole) {
            return Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
        }
    },
    ONLY_ZEROS {
        @Override
        byte[] of(byte[] whole) {
            return new byte[whole.length];
        }
    },
    /** In the pixels, where no program would stumble over it. */
    ONE_BIT {
        @Override
        byte[] of(byte[] whole) {
            byte[] other = whole.clone();
            other[whole.length - 20] ^= 1;
            return other;
        }
    };

    abstract byte[] of(byte[] whole);
}
