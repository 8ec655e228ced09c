using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;

namespace MongCai.AspNetCore;

/// <summary>
/// The open dossiers of the program, which a change of rules bears on. Registered as a service of any lifetime; each change has a scope of its own.
/// </summary>
/// <remarks>
/// <para>
/// Both members are called after the new rules hold, once for each office whose rules changed. One that throws is logged, shows in health, and does not stop
/// the others.
/// </para>
/// <para>What changed while the program was down is told to nobody: compare the due dates of the dossiers with those that were stored.</para>
/// </remarks>
public interface IOpenDossiers
{
    /// <summary>The terms of an office's open dossiers, such as <see cref="Dossier.OpenTerm"/> gives them. They are read once and not kept.</summary>
    /// <param name="office">The name of the office.</param>
    /// <param name="cancellationToken">Cancelled when the program stops.</param>
    IAsyncEnumerable<OpenTerm<DossierCode>> OfAsync(string office, CancellationToken cancellationToken);

    /// <summary>Takes note of a change; <see cref="RulesChange.Moved"/> is empty where no due date moves.</summary>
    Task ChangedAsync(RulesChange change, CancellationToken cancellationToken);
}
