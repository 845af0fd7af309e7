import clsx from 'clsx';
import { NavLink } from 'react-router';
import { useText } from '../lib/use-text.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { navigation } from './navigation.ts';

export function SideNav({ version }: { version: string }) {
  const { t } = useText();
  return (
    <nav
      aria-label={t('app.navigation')}
      className="flex w-[12.5rem] shrink-0 flex-col bg-deep text-deep-text"
    >
      <div className="flex h-14 items-center gap-2.5 border-b border-deep-line px-4">
        <BrandMark size={30} />
        <p className="text-xl font-bold tracking-tight text-white">{t('app.name')}</p>
      </div>
      <div className="grow overflow-y-auto px-2 py-3">
        {navigation.map((group) => (
          <div key={group.key} className="mb-4">
            <p
              id={`nav-${group.key}`}
              className="px-2.5 pb-1 text-xs font-medium text-deep-text/80"
            >
              {t(`app.groups.${group.key}`)}
            </p>
            <ul aria-labelledby={`nav-${group.key}`} className="flex flex-col gap-0.5">
              {group.items.map(({ key, to, icon: Icon }) => (
                <li key={key}>
                  <NavLink
                    to={to}
                    end={to === '/'}
                    className={({ isActive }) =>
                      clsx(
                        'flex min-h-9 items-center gap-2.5 rounded-md px-2.5 font-medium focus-visible:outline-gold',
                        isActive
                          ? 'bg-white font-semibold text-deep'
                          : 'hover:bg-deep-line hover:text-white',
                      )
                    }
                  >
                    <Icon aria-hidden size={18} />
                    {t(`app.nav.${key}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="border-t border-deep-line px-4 py-2 text-xs text-deep-text/80">
        {t('app.version', { version })}
      </p>
    </nav>
  );
}
