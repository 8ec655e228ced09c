namespace MongCai.Domain.Payments.Gateways;

/// <summary>One fee or charge of a bill.</summary>
/// <param name="IsCharge">Whether it is a charge (<i>lệ phí</i>) and not a fee (<i>phí</i>).</param>
/// <param name="Code">The code in the catalogue.</param>
/// <param name="Name">The name in the catalogue.</param>
/// <param name="Amount">The amount.</param>
public sealed record FeeBillLine(bool IsCharge, string Code, string Name, Vnd Amount);
