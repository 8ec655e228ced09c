namespace MongCai.Domain.Payments;

/// <summary>What the two rates of payments ask of a method.</summary>
internal static class PaymentMethodKinds
{
    /// <summary>Whether it is online payment: kinds 1 and 2 of Decision 766/QĐ-TTg.</summary>
    internal static bool IsOnline(this PaymentMethod method) => method switch
    {
        PaymentMethod.NationalPortal or PaymentMethod.LocalGateway => true,
        PaymentMethod.Cash or PaymentMethod.CardTerminal or PaymentMethod.BankTransfer => false,
    };

    /// <summary>Whether no notes change hands.</summary>
    internal static bool IsCashless(this PaymentMethod method) => method switch
    {
        PaymentMethod.CardTerminal or PaymentMethod.BankTransfer or PaymentMethod.NationalPortal or PaymentMethod.LocalGateway => true,
        PaymentMethod.Cash => false,
    };
}
