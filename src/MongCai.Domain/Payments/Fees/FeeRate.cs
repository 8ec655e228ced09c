using System.Text.Json.Serialization;
using MongCai.Domain.Procedures;

namespace MongCai.Domain.Payments;

/// <summary>How a fee is reckoned.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PerCase), "per-case")]
[JsonDerivedType(typeof(PerCopy), "per-copy")]
[JsonDerivedType(typeof(PerPage), "per-page")]
[JsonDerivedType(typeof(AsStated), "as-stated")]
public abstract record FeeRate
{
    private FeeRate()
    {
    }

    /// <summary>The fee before reductions; null where the rate is text only.</summary>
    internal abstract Vnd? Reckon(FeeRequest request);

    /// <summary>One sum for the case; 0 đ is free for everybody.</summary>
    /// <param name="Amount">The sum.</param>
    public sealed record PerCase([property: JsonRequired] Vnd Amount) : FeeRate
    {
        internal override Vnd? Reckon(FeeRequest request) => Amount;
    }

    /// <summary>A sum for each copy.</summary>
    /// <param name="Amount">The sum.</param>
    public sealed record PerCopy([property: JsonRequired] Vnd Amount) : FeeRate
    {
        internal override Vnd? Reckon(FeeRequest request) => Amount * request.Copies;
    }

    /// <summary>A sum for each page: one for the first pages of a copy, another for the further ones, and a cap for the copy.</summary>
    /// <param name="First">The sum for each of the first pages.</param>
    /// <param name="FirstPages">How many pages are the first.</param>
    /// <param name="Further">The sum for each further page.</param>
    /// <param name="Cap">The most that a copy costs; null where there is no cap.</param>
    public sealed record PerPage(
        [property: JsonRequired] Vnd First, [property: JsonRequired] int FirstPages, [property: JsonRequired] Vnd Further, Vnd? Cap) : FeeRate
    {
        internal override Vnd? Reckon(FeeRequest request) => (IsCapped(request) ? Cap!.Value : Copy(request)) * request.Copies;

        /// <summary>How many pages of a copy are first and how many are further ones.</summary>
        internal (int First, int Further) Pages(FeeRequest request)
        {
            int first = Math.Min(request.Pages, FirstPages);
            return (first, request.Pages - first);
        }

        internal bool IsCapped(FeeRequest request) => Copy(request) > Cap;

        private Vnd Copy(FeeRequest request)
        {
            (int first, int further) = Pages(request);
            return (First * first) + (Further * further);
        }
    }

    /// <summary>What the catalogue states and nobody can reckon with: a text, a share of a price, another currency.</summary>
    /// <param name="Line">The line of the catalogue.</param>
    public sealed record AsStated([property: JsonRequired] FeeLine Line) : FeeRate
    {
        internal override Vnd? Reckon(FeeRequest request) => null;
    }
}
