from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('replies', '0007_formal_or_not'),
    ]

    operations = [
        migrations.AddField(
            model_name='reply',
            name='suggested',
            field=models.JSONField(blank=True, default=dict),
        ),
    ]
