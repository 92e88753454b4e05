/** Whether a text is blank, or only says that there is nothing or that it will come later: (本項資料另行補送), 待補, 無, －. */
export function saysNothing(text: string): boolean {
  return /^[（(]?(?:[^。；，]{0,8}(?:補[送提陳報充]|待補)|從缺|不適用|免填|同上|略|無|[-－—–─])?[)）]?[。.]?$/.test(
    text.trim(),
  );
}
