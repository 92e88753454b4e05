import text from "../../assets/sample/99-annual-performance-report.txt";

export const sampleText: string = text;
