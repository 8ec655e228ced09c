using MongCai.Sdk.Contract;
using Refit;

namespace MongCai.Benchmarks;

/// <summary>What one writes for Refit to get a dossier.</summary>
public interface IRefitPortal
{
    [Get("/v1/dossiers/{code}")]
    Task<DossierResource> GetAsync(string code, [Authorize] string token);
}
