/*
 * Memory that lives as long as its thread.  A large array of each thread's own
 * (_Thread_local) would be cleared at the start of every thread, whether it is
 * used or not: of such memory the thread has a pointer.
 */
#ifndef KBDIFF_BASE_THREAD_MEMORY_H
#define KBDIFF_BASE_THREAD_MEMORY_H

#include <stddef.h>

/* So many bytes, all zero; freed when the thread ends. */
void	*thread_memory(size_t n);

#endif
