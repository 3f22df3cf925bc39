"""What was published never changes: letters say which version they came from."""

from django.db import migrations

STANDS = """
CREATE FUNCTION replies_published_wording_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    its_version uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END;
    its_state text;
BEGIN
    SELECT state INTO its_state FROM replies_templateversion WHERE id = its_version;
    IF its_state IS NOT NULL AND its_state <> 'draft' THEN
        RAISE EXCEPTION 'wordings of a % version do not change', its_state USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.version_id <> OLD.version_id THEN
        RAISE EXCEPTION 'a wording stays in its version' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER published_wording_stands BEFORE INSERT OR UPDATE OR DELETE ON replies_wording
    FOR EACH ROW EXECUTE FUNCTION replies_published_wording_stands();

CREATE FUNCTION replies_version_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.state, NEW.state) NOT IN (
        ('draft', 'draft'), ('draft', 'published'), ('published', 'published'), ('published', 'retired'),
        ('retired', 'retired')
    ) THEN
        RAISE EXCEPTION 'a % version cannot become %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER version_moves_forward BEFORE UPDATE ON replies_templateversion
    FOR EACH ROW EXECUTE FUNCTION replies_version_moves_forward();
"""

GONE = """
DROP TRIGGER version_moves_forward ON replies_templateversion;
DROP FUNCTION replies_version_moves_forward();
DROP TRIGGER published_wording_stands ON replies_wording;
DROP FUNCTION replies_published_wording_stands();
"""


class Migration(migrations.Migration):
    dependencies = [("replies", "0003_count_doubtful_deliveries")]

    operations = [migrations.RunSQL(STANDS, GONE)]
