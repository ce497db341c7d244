#include "kbdiff/base/bitset.h"

/* Halves change places across the diagonal, then their halves, and so on. */
void
bitset_transpose(uint64_t words[64])
{
	uint64_t low = UINT64_C(0x00000000ffffffff), swap;

	for (size_t half = 32; half != 0; half /= 2, low ^= low << half)
		for (size_t i = 0; i < 64; i = (i + half + 1) & ~half) {
			swap = (words[i] >> half ^ words[i + half]) & low;
			words[i] ^= swap << half;
			words[i + half] ^= swap;
		}
}
