import * as z from 'zod/mini';

/** Must run before the first schema: Zod's eval probe would trip the content security policy. */
z.config({ jitless: true });
