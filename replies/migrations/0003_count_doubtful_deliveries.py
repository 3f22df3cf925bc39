from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('replies', '0002_remember_what_a_contact_received'),
    ]

    operations = [
        migrations.AddField(
            model_name='message',
            name='doubts',
            field=models.PositiveSmallIntegerField(default=0),
        ),
    ]
