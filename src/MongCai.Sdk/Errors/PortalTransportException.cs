namespace MongCai.Sdk;

/// <summary>The portal could not be reached, did not answer in time, or its answer broke off: whether it did what was asked is not known.</summary>
public sealed class PortalTransportException : PortalException
{
    internal PortalTransportException(string message, PortalFailure failure, Exception? inner)
        : base(message, failure, inner)
    {
    }
}
