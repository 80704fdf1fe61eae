// Under 300 ms, nothing; then words.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

export function SlowLoading() {
  const t = useTranslations('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? <p className="loading">{t('chargement')}</p> : null;
}
