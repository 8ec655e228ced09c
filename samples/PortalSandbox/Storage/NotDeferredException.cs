using System.Data.Common;

namespace PortalSandbox.Storage;

/// <summary>What a transaction holds back cannot be held back any longer: its works are to be run again in one that writes at once.</summary>
internal sealed class NotDeferredException(string message) : DbException(message);
