import type { ImportSources } from "./verbs";

/** What stands in the paste box: its text, and the HTML of the same table while the text has not been edited. */
export interface ImportDraft {
  readonly text: string;
  readonly html: string | null;
}

export const emptyDraft: ImportDraft = { text: "", html: null };

/** What to read: the table's HTML, and should that hold no report, its text. Null when nothing was pasted. */
export function sourcesOfDraft({ text, html }: ImportDraft): ImportSources | null {
  if (html !== null)
    return [
      { kind: "html", html },
      { kind: "text", text },
    ];
  return text.trim() === "" ? null : [{ kind: "text", text }];
}

/**
 * The draft after pasting, or null to let the browser paste plain text as it does. Beside text that already stands
 * in the box a table would have to replace it: then the plain text is added instead.
 */
export function draftAfterPaste(draft: ImportDraft, text: string, html: string): ImportDraft | null {
  return draft.text.trim() === "" && /<table[\s>]/i.test(html) ? { text, html } : null;
}
