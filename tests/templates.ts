/** The templates that are shipped, for tests that read papers with them. */
import { loadMessages } from '../src/pipeline/config/messages.ts';
import { loadTemplates } from '../src/pipeline/config/templates.ts';

export const say = await loadMessages('templates/messages', 'en');
export const templates = await loadTemplates('templates', say);
