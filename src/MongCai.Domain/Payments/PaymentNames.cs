namespace MongCai.Domain.Payments;

/// <summary>The names of states, actions, methods and books of payments in both languages, as the file payment-names.csv has them.</summary>
public static class PaymentNames
{
    /// <summary>The name of a state, such as <c>chờ thanh toán</c>, "pending".</summary>
    public static BilingualText Name(this PaymentState state) => WordList<PaymentState>.Name(state);

    /// <inheritdoc cref="Name(PaymentState)"/>
    public static string Name(this PaymentState state, Language language) => state.Name().In(language);

    /// <summary>The name of an action, such as <c>hoàn một phần</c>, "give back a part".</summary>
    public static BilingualText Name(this PaymentAction action) => WordList<PaymentAction>.Name(action);

    /// <inheritdoc cref="Name(PaymentAction)"/>
    public static string Name(this PaymentAction action, Language language) => action.Name().In(language);

    /// <summary>The name of a method, such as <c>chuyển khoản</c>, "bank transfer".</summary>
    public static BilingualText Name(this PaymentMethod method) => WordList<PaymentMethod>.Name(method);

    /// <inheritdoc cref="Name(PaymentMethod)"/>
    public static string Name(this PaymentMethod method, Language language) => method.Name().In(language);

    /// <summary>The name of an outcome, such as <c>cần kiểm tra</c>, "in need of review".</summary>
    public static BilingualText Name(this GatewayOutcome outcome) => WordList<GatewayOutcome>.Name(outcome);

    /// <inheritdoc cref="Name(GatewayOutcome)"/>
    public static string Name(this GatewayOutcome outcome, Language language) => outcome.Name().In(language);

    /// <summary>The name of a class of lines, such as <c>nộp trùng</c>, "duplicate".</summary>
    public static BilingualText Name(this ReconciliationClass lineClass) => WordList<ReconciliationClass>.Name(lineClass);

    /// <inheritdoc cref="Name(ReconciliationClass)"/>
    public static string Name(this ReconciliationClass lineClass, Language language) => lineClass.Name().In(language);

    /// <summary>The name of a book, such as <c>ngân hàng</c>, "bank".</summary>
    public static BilingualText Name(this ReconciliationSource source) => WordList<ReconciliationSource>.Name(source);

    /// <inheritdoc cref="Name(ReconciliationSource)"/>
    public static string Name(this ReconciliationSource source, Language language) => source.Name().In(language);

    /// <summary>The name of an account, such as <c>phải hoàn</c>, "refunds payable".</summary>
    public static BilingualText Name(this LedgerAccount account) => WordList<LedgerAccount>.Name(account);

    /// <inheritdoc cref="Name(LedgerAccount)"/>
    public static string Name(this LedgerAccount account, Language language) => account.Name().In(language);

    /// <summary>The name of a service, such as <c>chuyển đến tài khoản</c>, "transfer to an account".</summary>
    public static BilingualText Name(this VietQrService service) => WordList<VietQrService>.Name(service);

    /// <inheritdoc cref="Name(VietQrService)"/>
    public static string Name(this VietQrService service, Language language) => service.Name().In(language);
}
