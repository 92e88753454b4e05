import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { functionCatalogue } from "../../functions/catalogue";
import { formulaMessagesFor } from "../../locale/formula-messages";
import { FunctionDetail } from "../components/FunctionDetail";
import { ScreenHeading } from "../components/ScreenHeading";
import { searchFunctions } from "../function-search";
import { useLanguage, useMessages } from "../messages-context";
import { useInsertion } from "../use-insertion";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
  },
  name: {
    justifyContent: "flex-start",
    maxWidth: "none",
    width: "100%",
    textAlign: "start",
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});

/** All functions: found by name or purpose, explained, and inserted. */
export function GalleryScreen({ onBack }: { readonly onBack: () => void }) {
  const { back } = useMessages();
  const language = useLanguage();
  const { gallery } = formulaMessagesFor(language);
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const [opened, setOpened] = useState<string | null>(null);
  const insertion = useInsertion();
  const id = useId();
  const found = searchFunctions(functionCatalogue, wanted);

  return (
    <div className={styles.screen}>
      <ScreenHeading>{gallery.heading}</ScreenHeading>
      <Field label={gallery.search} hint={gallery.searchHint}>
        <Input type="search" value={wanted} onChange={(_event, data) => setWanted(data.value)} />
      </Field>
      <Text role="status" size={200}>
        {gallery.found(found.length)}
      </Text>
      <ul className={styles.list}>
        {found.map((definition) => {
          const { name, description } = definition;
          const isOpen = opened === name;
          return (
            <li key={name}>
              <Button
                className={styles.name}
                appearance="subtle"
                icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={isOpen}
                aria-describedby={`${id}${name}`}
                onClick={() => {
                  setOpened(isOpen ? null : name);
                  insertion.dismiss();
                }}
              >
                {name}
              </Button>
              <Text block id={`${id}${name}`}>
                {description[language]}
              </Text>
              {isOpen && <FunctionDetail definition={definition} insertion={insertion} />}
            </li>
          );
        })}
      </ul>
      <div>
        <Button appearance="subtle" onClick={onBack}>
          {back}
        </Button>
      </div>
    </div>
  );
}
