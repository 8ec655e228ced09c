using MongCai.Domain.Deadlines;
using YearReport.Generation;

long n = 0, late = 0, pending = 0;
System.Diagnostics.Stopwatch sw = System.Diagnostics.Stopwatch.StartNew();
foreach (ProfilePeriod p in ProfilePeriod.Load())
{
    long a = 0, l = 0;
    foreach (GeneratedDossier d in new DossierSource(p, Service.Load(), DeadlineRules.Standard).Dossiers())
    {
        n++; a++;
        if (d.Dossier.FinishedAt is NodaTime.LocalDateTime f) { if (f.Date > d.Dossier.DueAt!.Value.Date) { late++; l++; } }
        else { pending++; }
    }
    System.Console.WriteLine(Invariant($"{p.Name} {a} {l} {sw.ElapsedMilliseconds}"));
}
System.Console.WriteLine(Invariant($"{n} {late} {pending} {sw.ElapsedMilliseconds}"));
