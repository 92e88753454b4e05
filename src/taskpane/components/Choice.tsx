import { Text } from "@fluentui/react-components";

/** The label of a choice, with what it means below it. */
export function Choice({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <>
      {label}
      <Text block size={200}>
        {hint}
      </Text>
    </>
  );
}
