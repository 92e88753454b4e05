import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useMessages } from "../messages-context";

interface LoadFailureState {
  readonly failed: boolean;
}

/** A screen whose script does not arrive leaves a sentence, not a blank pane. React knows such boundaries as classes only. */
export class LoadFailureBoundary extends Component<{ readonly children: ReactNode }, LoadFailureState> {
  override state: LoadFailureState = { failed: false };

  static getDerivedStateFromError(): LoadFailureState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <LoadFailure /> : this.props.children;
  }
}

function LoadFailure() {
  const { excel, retry } = useMessages();
  return (
    <div role="alert">
      <Text block>{excel.loadFailed}</Text>
      <Button onClick={() => window.location.reload()}>{retry}</Button>
    </div>
  );
}
