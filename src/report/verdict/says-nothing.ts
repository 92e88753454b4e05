/** Whether a text is blank, or only says that it will come later: (本項資料另行補送), 待補, 略. */
export function saysNothing(text: string): boolean {
  return /^\s*[（(]?(?:[^。；，]{0,8}(?:補[送提陳報充]|待補)|從缺|略|無)?[)）]?[。.]?\s*$/.test(text);
}
