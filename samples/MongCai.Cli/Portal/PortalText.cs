using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace MongCai.Cli.Portal;

/// <summary>The sentences of failures of a portal.</summary>
internal static class PortalText
{
    /// <summary>The failure, and the fields that are wrong where the portal names them.</summary>
    internal static string Of(PortalException failure) => failure is PortalValidationException { Errors: { Count: > 0 } errors }
        ? $"{failure.Message} {string.Join(' ', errors.Select(Of))}"
        : failure.Message;

    private static string Of(FieldError error) => $"{error.Field}: {error.Detail}";
}
