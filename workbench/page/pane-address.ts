/** The bit of the host's flags that says that the page is a shared runtime with custom functions. */
const sharedRuntimeFlag = 2;

export interface PaneAddressOptions {
  readonly page: string;
  readonly language: string;
  readonly hostOrigin: string;
}

/**
 * The address under which Excel on the web loads a panel: what the host is in the query, whom to talk to in the
 * fragment, in the order in which Microsoft's client reads them.
 */
export function paneAddress({ page, language, hostOrigin }: PaneAddressOptions): string {
  const host = `Excel$Web$16.01$${language}$workbench$$$${String(sharedRuntimeFlag)}`;
  const talk = `conversation|addin|${encodeURIComponent(hostOrigin)}`;
  return `${page}?_host_Info=${encodeURIComponent(host)}#&_serializer_version=1&_xdm_Info=${talk}`;
}
