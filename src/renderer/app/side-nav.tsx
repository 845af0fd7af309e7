import clsx from 'clsx';
import { NavLink } from 'react-router';
import { useText } from '../lib/use-text.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { navigation } from './navigation.ts';

/** Spoken always, seen where there is room. */
const ROOMY = 'sr-only min-[1100px]:not-sr-only';

/** The pages by name; a small window, or one enlarged to 200 %, has room for their icons only. */
export function SideNav({ version }: { version: string }) {
  const { t } = useText();
  return (
    <nav
      aria-label={t('app.navigation')}
      className="flex w-14 shrink-0 flex-col bg-deep text-deep-text min-[1100px]:w-[12.5rem]"
    >
      <div className="flex h-14 shrink-0 items-center gap-2.5 border-b border-deep-line px-3 min-[1100px]:px-4">
        <BrandMark size={30} />
        <p className={ROOMY}>
          <span className="text-xl font-bold tracking-tight text-white">{t('app.name')}</span>
        </p>
      </div>
      <div className="grow overflow-y-auto px-2 py-3">
        {navigation.map((group) => (
          <div
            key={group.key}
            className="mb-2 border-b border-deep-line pb-2 last:border-0 min-[1100px]:mb-4 min-[1100px]:border-0 min-[1100px]:pb-0"
          >
            <p id={`nav-${group.key}`} className={ROOMY}>
              <span className="block px-2.5 pb-1 text-xs font-medium text-deep-text/80">
                {t(`app.groups.${group.key}`)}
              </span>
            </p>
            <ul aria-labelledby={`nav-${group.key}`} className="flex flex-col gap-0.5">
              {group.items.map(({ key, to, icon: Icon }) => (
                <li key={key}>
                  <NavLink
                    to={to}
                    end={to === '/'}
                    title={t(`app.nav.${key}`)}
                    className={({ isActive }) =>
                      clsx(
                        'flex min-h-9 items-center gap-2.5 rounded-md px-2.5 font-medium focus-visible:outline-gold',
                        isActive
                          ? 'bg-white font-semibold text-deep'
                          : 'hover:bg-deep-line hover:text-white',
                      )
                    }
                  >
                    <Icon aria-hidden size={18} className="shrink-0" />
                    <span className={ROOMY}>{t(`app.nav.${key}`)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="hidden border-t border-deep-line px-4 py-2 text-xs text-deep-text/80 min-[1100px]:block">
        {t('app.version', { version })}
      </p>
    </nav>
  );
}
