namespace MongCai.Sdk.Testing;

/// <summary>A request that a fake portal saw.</summary>
/// <param name="Operation">
/// The name of the operation, such as <c>dossiers.file</c>; <c>oauth2.token</c> for the token endpoint, <c>unknown</c> for a path that the contract
/// does not have.
/// </param>
/// <param name="IdempotencyKey">The key it came with; null without one.</param>
/// <param name="Status">The status that the portal answered with, seen by the caller or not; null where nothing was done.</param>
/// <param name="Fault">What went wrong; null where nothing did.</param>
public sealed record SeenRequest(string Operation, string? IdempotencyKey, int? Status, PortalFault? Fault);
