import type { Workbook } from "../workbook/workbook";

/** The workbook as an .xlsx file, written by the server. */
export async function savedWorkbook(workbook: Workbook): Promise<Blob> {
  const body = JSON.stringify(workbook.snapshot());
  const response = await fetch("/workbook.xlsx", { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return response.blob();
}

export async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
