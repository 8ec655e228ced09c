namespace MongCai.Sdk;

/// <summary>
/// The portal could not be reached, did not answer in time, its answer broke off, or it failed so often that it was not asked;
/// <see cref="PortalException.MayBeDelivered"/> says whether it may have done what was asked.
/// </summary>
public sealed class PortalTransportException : PortalException
{
    internal PortalTransportException(string message, PortalFailure failure, Exception? inner)
        : base(message, failure, inner)
    {
    }
}
