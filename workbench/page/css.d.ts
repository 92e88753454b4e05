/** The bundler takes style sheets out of the script and beside it. */
declare module "*.css";
