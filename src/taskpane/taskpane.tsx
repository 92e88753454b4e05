import { createRoot } from "react-dom/client";
import { connectToHost } from "./connect-to-host";
import { Panel } from "./Panel";

const container = document.getElementById("panel");
if (container !== null) {
  const root = createRoot(container);
  connectToHost((host) => root.render(<Panel host={host} />));
}
