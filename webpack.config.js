import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minify } from "@swc/core";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { functionAssets } from "./scripts/function-assets.ts";
import { ruleAssets } from "./scripts/rule-assets.ts";
import { bundledLicences } from "./scripts/bundled-licences.ts";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the built folder will be served; every address in the manifest begins with it. */
const addinUrl = (process.env.ADDIN_URL ?? "https://localhost:3000").replace(/\/+$/, "");
/** Government clouds have an Office.js host of their own; the store demands Microsoft's. */
const officeJsUrl = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const officeHost = new URL(officeJsUrl).origin;

/**
 * Scripts: ours, Office.js, and the ASP.NET Ajax host that Office.js falls back to for its own language files.
 * Styles: ours, and the hash of the empty text, because Fluent's engine adds empty style elements and fills them
 * through the CSSOM; nothing inline is allowed.
 * Frames and connections: Office.js asks its own host whether an unknown Excel page may be trusted. The add-in
 * itself fetches nothing; Office.js talks to Excel by messages, and its telemetry may be refused.
 * `frame-ancestors` is missing because it has no effect in a meta element; the server may send it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${officeHost} https://ajax.aspnetcdn.com`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  `frame-src ${officeHost}`,
  `connect-src ${officeHost}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Written as an asset of the compilation, so that watching and cleaning treat it like any other file. */
class EmitGeneratedAssets {
  constructor(assets) {
    this.assets = assets;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitGeneratedAssets", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "EmitGeneratedAssets", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of this.assets()) compilation.emitAsset(name, new sources.RawSource(text));
        },
      );
    });
  }
}

/** swc's minifier leaves 4% less to transfer than esbuild's, in a fraction of terser's time. */
class MinifyWithSwc {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("MinifyWithSwc", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "MinifyWithSwc", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async (assets) => {
          const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
          await Promise.all(
            scripts.map(async ([name, source]) => {
              const { code } = await minify(source.source().toString(), {
                compress: { ecma: 2022, passes: 2 },
                mangle: true,
                ecma: 2022,
                module: false,
                // Licences have a file of their own.
                format: { comments: false },
              });
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
          );
        },
      );
    });
  }
}

/** The texts of the licences of whatever packages ended up in the bundle. */
class EmitLicences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitLicences", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "EmitLicences", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = [...compilation.modules].flatMap((module) =>
            (module.modules ? [...module.modules] : [module]).map((one) => one.resource ?? ""),
          );
          compilation.emitAsset("licences.txt", new sources.RawSource(bundledLicences(files)));
        },
      );
    });
  }
}

export default (_environment, { mode }) => {
  const production = mode === "production";
  return {
    entry: {
      // Its own runtime: the functions register even when the panel's scripts fail, and the other way round.
      functions: { import: "./src/functions/register.ts", filename: "functions.js" },
      commands: { import: "./src/commands/commands.ts", runtime: "runtime" },
      taskpane: { import: "./src/taskpane/taskpane.tsx", runtime: "runtime" },
    },
    output: {
      path: path("dist"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    // The browsers of the Excel versions we ask for (WebView2, Safari 16, current browsers on the web).
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic" },
        },
        { test: /\.txt$/, type: "asset/source" },
      ],
    },
    optimization: {
      splitChunks: { chunks: (chunk) => chunk.name !== "functions", minSize: 10_000 },
      minimizer: [new MinifyWithSwc()],
    },
    // The budget is kept by `npm run size`, which counts what the browser transfers.
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ "process.env.NODE_ENV": JSON.stringify(mode) }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { contentSecurityPolicy, officeJsUrl },
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/page.css" },
          { from: "src/functions/help.css", to: "help/help.css" },
          { from: "assets/icons/*.png" },
          { from: "assets/support.html", to: "support.html" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
      new EmitGeneratedAssets(() => [
        [
          "manifest.xml",
          readFileSync(path("manifest.xml"), "utf8").replaceAll("https://localhost:3000", addinUrl),
        ],
        ...functionAssets(addinUrl),
        ...ruleAssets(),
      ]),
      new EmitLicences(),
    ],
  };
};
