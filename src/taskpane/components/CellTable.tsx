export function CellTable() {
  return null;
}
