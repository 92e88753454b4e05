import { fileURLToPath } from "node:url";

/** The folder that holds package.json, node_modules and dist. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
