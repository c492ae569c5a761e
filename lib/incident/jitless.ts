import * as z from 'zod';

/** Must run before the first schema: Zod's eval probe would trip the content security policy. */
z.config({ jitless: true });
