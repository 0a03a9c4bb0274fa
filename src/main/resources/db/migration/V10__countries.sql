-- The country of a network and of a territory: whose telephone numbers people write without a country code.
-- Until now every number without one was read as Ecuador's, and so it stays where the local time tells no other country.

ALTER TABLE network ADD COLUMN country VARCHAR(2) DEFAULT 'EC' NOT NULL;
ALTER TABLE territory ADD COLUMN country VARCHAR(2) DEFAULT 'EC' NOT NULL;

UPDATE network SET country = CASE
  WHEN zone = 'America/Lima' THEN 'PE'
  WHEN zone = 'America/Bogota' THEN 'CO'
  WHEN zone = 'America/La_Paz' THEN 'BO'
  WHEN zone = 'America/Caracas' THEN 'VE'
  WHEN zone = 'America/Santiago' THEN 'CL'
  WHEN zone = 'America/Asuncion' THEN 'PY'
  WHEN zone LIKE 'America/Argentina/%' THEN 'AR'
  WHEN zone = 'America/Montevideo' THEN 'UY'
  WHEN zone = 'America/Sao_Paulo' THEN 'BR'
  WHEN zone = 'America/Panama' THEN 'PA'
  WHEN zone = 'America/Costa_Rica' THEN 'CR'
  WHEN zone = 'America/Managua' THEN 'NI'
  WHEN zone = 'America/Tegucigalpa' THEN 'HN'
  WHEN zone = 'America/El_Salvador' THEN 'SV'
  WHEN zone = 'America/Guatemala' THEN 'GT'
  WHEN zone = 'America/Mexico_City' THEN 'MX'
  WHEN zone = 'America/Santo_Domingo' THEN 'DO'
  WHEN zone = 'America/Havana' THEN 'CU'
  ELSE 'EC' END;

UPDATE territory SET country = CASE
  WHEN zone = 'America/Lima' THEN 'PE'
  WHEN zone = 'America/Bogota' THEN 'CO'
  WHEN zone = 'America/La_Paz' THEN 'BO'
  WHEN zone = 'America/Caracas' THEN 'VE'
  WHEN zone = 'America/Santiago' THEN 'CL'
  WHEN zone = 'America/Asuncion' THEN 'PY'
  WHEN zone LIKE 'America/Argentina/%' THEN 'AR'
  WHEN zone = 'America/Montevideo' THEN 'UY'
  WHEN zone = 'America/Sao_Paulo' THEN 'BR'
  WHEN zone = 'America/Panama' THEN 'PA'
  WHEN zone = 'America/Costa_Rica' THEN 'CR'
  WHEN zone = 'America/Managua' THEN 'NI'
  WHEN zone = 'America/Tegucigalpa' THEN 'HN'
  WHEN zone = 'America/El_Salvador' THEN 'SV'
  WHEN zone = 'America/Guatemala' THEN 'GT'
  WHEN zone = 'America/Mexico_City' THEN 'MX'
  WHEN zone = 'America/Santo_Domingo' THEN 'DO'
  WHEN zone = 'America/Havana' THEN 'CU'
  ELSE 'EC' END;

-- From now on whoever registers one says which country it is in.
ALTER TABLE network ALTER COLUMN country DROP DEFAULT;
ALTER TABLE territory ALTER COLUMN country DROP DEFAULT;
