using MongCai.Domain;
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

    /// <summary>That there is nothing of the kind; a portal does not say whether it is another agency's.</summary>
    internal static BilingualText NotThere(PortalNotFoundException missing) => new(
        $"Cổng không có, hoặc đó là của cơ quan khác. Hãy kiểm tra mã và tài khoản đã đăng nhập. {Of(missing)}",
        $"The portal has no such thing, or it is another agency's. Check the code, and as whom you are logged in. {Of(missing)}");

    private static string Of(FieldError error) => $"{error.Field}: {error.Detail}";
}
