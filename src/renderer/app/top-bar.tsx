import { LogOut, Search } from 'lucide-react';
import { client } from '../lib/client.ts';
import { drafts } from '../lib/drafts.ts';
import { usePerson } from '../lib/session.tsx';
import { writeToken } from '../lib/token.ts';
import { useText } from '../lib/use-text.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';

interface TopBarProps {
  readonly edition: string | undefined;
  readonly onSearch: () => void;
}

/** The session ends here even where core cannot be told. */
async function signOut(): Promise<void> {
  await drafts.settle();
  await client.session.signOut().catch(() => undefined);
  writeToken(null);
}

export function TopBar({ edition, onSearch }: TopBarProps) {
  const { t } = useText();
  const person = usePerson();
  const role = t(`common.roles.${person.role}`);
  return (
    <header className="flex h-14 shrink-0 items-center gap-4 border-b border-line bg-surface px-4">
      <button
        type="button"
        onClick={onSearch}
        aria-keyshortcuts="Control+K Meta+K"
        className="flex h-9 w-96 min-w-9 items-center gap-2 rounded-md border border-control bg-canvas px-3 text-muted hover:bg-sunken"
      >
        <Search aria-hidden size={16} className="shrink-0" />
        <span className="grow truncate text-left">{t('app.search')}</span>
        <span className="hidden shrink-0 min-[1100px]:inline">
          <Kbd>Ctrl K</Kbd>
        </span>
      </button>
      <p
        className="hidden min-w-0 grow truncate text-right font-semibold min-[900px]:block"
        title={edition}
        dir="auto"
      >
        {edition}
      </p>
      <p className="ml-auto max-w-56 min-w-20 border-l border-line pl-4 leading-tight">
        <span className="sr-only">{t('app.signedInAs', { name: person.name, role })}</span>
        <span aria-hidden className="block truncate font-semibold" title={person.name}>
          {person.name}
        </span>
        <span aria-hidden className="block truncate text-xs text-muted">
          {role}
        </span>
      </p>
      <LanguageSwitch />
      <IconButton label={t('app.signOut')} icon={LogOut} onClick={() => void signOut()} />
    </header>
  );
}
